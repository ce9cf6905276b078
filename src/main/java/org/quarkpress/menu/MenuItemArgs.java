package org.quarkpress.menu;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.error.WpError;
import org.quarkpress.meta.MetaArg;
import org.quarkpress.model.Model;
import org.quarkpress.model.PostType;
import org.quarkpress.post.PostParams;
import org.quarkpress.rest.Arg;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.sanitize.HtmlClass;
import org.quarkpress.sanitize.Key;
import org.quarkpress.sanitize.TextField;
import org.quarkpress.sanitize.Url;
import org.quarkpress.schema.Coercion;
import org.quarkpress.schema.Schema;

/** The arguments of items of menus, with the rules that differ from those of their schema. */
final class MenuItemArgs {
    private static final long PER_PAGE = 100;

    private MenuItemArgs() {}

    /** The arguments of the list: those of posts, in the order of menus and with longer pages. */
    static Map<String, Arg> list(PostType type, Model model) {
        Map<String, Arg> args = new LinkedHashMap<>(PostParams.of(type, model));
        Arg perPage = args.get("per_page");
        args.put(
                "per_page",
                new Arg(perPage.schema().defaultsTo(PER_PAGE), false, perPage.validate(), perPage.sanitize()));
        args.put("order", Arg.of(args.get("order").schema().defaultsTo("asc")));
        Schema by = args.get("orderby").schema();
        List<Object> keys = new java.util.ArrayList<>(by.enumValues());
        keys.add("menu_order");
        args.put("orderby", Arg.of(by.oneOfValues(keys.toArray()).defaultsTo("menu_order")));
        args.put("menu_order", Arg.of(Schema.integer().description("Only those at this place.")));
        return args;
    }

    /** The arguments by which an item is written. */
    static Map<String, Arg> writing(Map<String, Arg> declared, Schema meta) {
        Map<String, Arg> args = new LinkedHashMap<>(declared);
        args.replaceAll((name, arg) -> argument(name, arg));
        args.put("meta", Arg.free(meta.without("context")).validatedBy((v, r, n) -> MetaArg.check(v)));
        return args;
    }

    private static Arg argument(String name, Arg arg) {
        return switch (name) {
            case "title" -> Arg.free(arg.schema());
            case "attr_title", "description" -> arg.sanitizedBy((v, r, n) -> TextField.clean(Coercion.toText(v)));
            case "object" -> arg.sanitizedBy((v, r, n) -> Key.clean(Coercion.toText(v)));
            case "classes", "xfn" -> arg.sanitizedBy((v, r, n) -> classes(v));
            case "url" -> arg.validatedBy(MenuItemArgs::url).sanitizedBy((v, r, n) -> Url.raw(Coercion.toText(v)));
            default -> arg;
        };
    }

    private static Object classes(Object value) {
        return Coercion.toList(value).stream()
                .map(name -> (Object) HtmlClass.clean(Coercion.toText(name)))
                .toList();
    }

    private static Object url(Object value, RestRequest request, String name) {
        String text = Coercion.toText(value);
        if (!text.isEmpty() && Url.raw(text).isEmpty()) {
            throw WpError.withData("rest_invalid_url", "This is no address.", null);
        }
        return value;
    }
}
