package org.quarkpress.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The block content of a made-up article: paragraphs, headings, a list and two images. */
record ArticleBody(PythonRandom random, String topic, String stack) {
    String content(List<String> steps, List<Object> images) {
        List<String> blocks = new ArrayList<>();
        blocks.add(paragraph());
        blocks.add(image(images.get(0)));
        blocks.add(heading("Security and maintenance notes"));
        blocks.addAll(List.of(paragraph(), paragraph(), paragraph()));
        blocks.add(heading("The practical approach"));
        blocks.addAll(List.of(paragraph(), paragraph()));
        blocks.add(heading("Implementation checklist"));
        blocks.add(list(steps));
        blocks.add(image(images.get(1)));
        blocks.add(heading("Final notes"));
        blocks.add(paragraph());
        return String.join("\n\n", blocks);
    }

    private String paragraph() {
        int count = random.between(2, 5);
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sentences.add(
                    random.choice(ArticleWords.SENTENCES).replace("{t}", topic).replace("{s}", stack));
        }
        return "<!-- wp:paragraph -->\n<p>" + String.join(" ", sentences) + "</p>\n<!-- /wp:paragraph -->";
    }

    private static String heading(String text) {
        return "<!-- wp:heading -->\n<h2 class=\"wp-block-heading\">" + text + "</h2>\n<!-- /wp:heading -->";
    }

    private static String list(List<String> steps) {
        String items = steps.stream()
                .map(step -> "<!-- wp:list-item -->\n<li>" + step + "</li>\n<!-- /wp:list-item -->")
                .collect(Collectors.joining("\n\n"));
        return "<!-- wp:list -->\n<ul class=\"wp-block-list\">" + items + "</ul>\n<!-- /wp:list -->";
    }

    private static String image(Object image) {
        Map<?, ?> facts = (Map<?, ?>) image;
        String caption = (String) facts.get("caption");
        String url = ((String) facts.get("url")).replace("&", "&amp;");
        return "<!-- wp:image -->\n<figure class=\"wp-block-image\"><img src=\"" + url + "\" alt=\"" + caption
                + "\"/><figcaption class=\"wp-element-caption\">" + caption
                + "</figcaption></figure>\n<!-- /wp:image -->";
    }
}
