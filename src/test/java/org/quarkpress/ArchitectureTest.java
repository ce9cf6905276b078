package org.quarkpress;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The house: what may depend on what, and what the last word of a class allows it to touch. */
@AnalyzeClasses(packages = "org.quarkpress", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final List<List<String>> RINGS = List.of(
            List.of("error", "php", "schema", "sanitize", "kses", "block", "site"),
            List.of("rest", "capability", "model", "meta", "option", "auth", "content", "wpdb", "theme"),
            List.of(
                    "post",
                    "revision",
                    "media",
                    "term",
                    "user",
                    "comment",
                    "setting",
                    "search",
                    "oembed",
                    "menu",
                    "navigation",
                    "plugin",
                    "template",
                    "globalstyles",
                    "blocktype",
                    "pattern",
                    "ability",
                    "fetch"),
            List.of("dynamic", "bulk", "console"),
            List.of("boot"));
    private static final Map<String, Integer> RING = ringOfEach();
    /** Between the things of ring 2, only these ways are open. */
    private static final Map<String, Set<String>> BETWEEN_THINGS = Map.ofEntries(
            Map.entry("comment", Set.of("post", "term", "user")),
            Map.entry("media", Set.of("post", "term", "user", "fetch")),
            Map.entry("revision", Set.of("post", "term", "user")),
            Map.entry("search", Set.of("post", "term", "user")),
            Map.entry("setting", Set.of("post")),
            Map.entry("oembed", Set.of("post", "user")),
            Map.entry("menu", Set.of("post", "term")),
            Map.entry("navigation", Set.of("post", "menu")),
            Map.entry("template", Set.of("post", "term")),
            Map.entry("globalstyles", Set.of("post", "term")),
            Map.entry("blocktype", Set.of("post")),
            Map.entry("post", Set.of("term", "user")));

    private static final DescribedPredicate<JavaClass> PURE = DescribedPredicate.describe(
            "are pure: without a suffix that allows more, outside boot and wpdb", ArchitectureTest::isPure);

    @ArchTest
    static final ArchRule DEPENDENCIES_POINT_INWARD = classes()
            .should(stayInTheirRing())
            .because("a ring can only be understood alone when it knows nothing of the rings around it (design, 2)");

    @ArchTest
    static final ArchRule PACKAGES_HAVE_NO_CYCLES = slices().matching("org.quarkpress.(*)..")
            .should()
            .beFreeOfCycles()
            .because("the way back is a small interface owned by the lower package");

    @ArchTest
    static final ArchRule RULES_DO_NO_INPUT_OR_OUTPUT = noClasses()
            .that(PURE)
            .should()
            .dependOnClassesThat(DescribedPredicate.describe("reach storage or network", ArchitectureTest::reachesOut))
            .because(
                    "…Resource speaks REST, …Service orders effects, …Store speaks to storage; the rest are pure rules");

    @ArchTest
    static final ArchRule RULES_KNOW_NO_FRAMEWORK = noClasses()
            .that(PURE)
            .should()
            .dependOnClassesThat(DescribedPredicate.describe("belong to a framework", ArchitectureTest::isFramework))
            .because("a pure rule is tested without starting anything; only a CDI scope may stand on it");

    @ArchTest
    static final ArchRule RULES_HAVE_NO_CLOCK_AND_NO_DICE = noClasses()
            .that(PURE)
            .should(callSomethingThatDiffersFromCallToCall())
            .because("time and randomness come in as arguments, so that a rule gives the same answer twice");

    @ArchTest
    static final ArchRule ONE_DOOR = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("WpJsonDoor")
            .and()
            .haveSimpleNameNotEndingWith("Resource")
            .and()
            .haveSimpleNameNotEndingWith("Filter")
            .and()
            .resideOutsideOfPackages("org.quarkpress.boot..", "org.quarkpress.console..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.ws.rs..")
            .because("WordPress answers, not the framework: the protocol is the kernel's");

    @ArchTest
    static final ArchRule INJECTION_BY_CONSTRUCTOR = noFields()
            .should()
            .beAnnotatedWith("jakarta.inject.Inject")
            .orShould()
            .beAnnotatedWith("org.eclipse.microprofile.config.inject.ConfigProperty")
            .because("what a class needs is said by its constructor, also to a test");

    @ArchTest
    static final ArchRule NAMES_SAY_SOMETHING = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Utils?|Helper|Manager|Dto|DTO)")
            .because("a name says what idea of WordPress a class stands for");

    @ArchTest
    static final ArchRule PACKAGES_ARE_NOUNS_OF_WORDPRESS = noClasses()
            .should()
            .resideInAnyPackage("..util..", "..common..", "..helper..", "..impl..", "..manager..", "..dto..")
            .because("a newcomer finds a rule by the noun it is about");

    private static Map<String, Integer> ringOfEach() {
        Map<String, Integer> rings = new HashMap<>();
        for (int ring = 0; ring < RINGS.size(); ring++) {
            for (String name : RINGS.get(ring)) {
                rings.put(name, ring);
            }
        }
        return rings;
    }

    private static String room(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.");
        return parts.length > 2 && type.getPackageName().startsWith("org.quarkpress.") ? parts[2] : "";
    }

    private static boolean isPure(JavaClass type) {
        JavaClass outer = type;
        while (outer.getEnclosingClass().isPresent()) {
            outer = outer.getEnclosingClass().get();
        }
        boolean mayDoMore = outer.getSimpleName()
                .matches(".*(Resource|Service|Store|Sql|Entity|Authenticator|Command|Check|Filter|Runner|Cache"
                        + "|WpJsonDoor|Dispatcher|FormParts)");
        return !mayDoMore && !Set.of("", "boot", "wpdb").contains(room(type));
    }

    /** A path is a value; what is done with it is not. */
    private static boolean reachesOut(JavaClass type) {
        String name = type.getPackageName();
        boolean files = name.startsWith("java.nio.file") && !type.getName().equals("java.nio.file.Path");
        return files
                || name.startsWith("java.sql")
                || name.startsWith("javax.sql")
                || name.startsWith("java.net.http")
                || name.startsWith("java.util.concurrent");
    }

    private static boolean isFramework(JavaClass type) {
        String name = type.getPackageName();
        boolean scope = name.equals("jakarta.enterprise.context")
                || type.getName().equals("jakarta.inject.Singleton")
                || type.getName().equals("jakarta.enterprise.inject.Instance")
                || type.getName().equals("jakarta.enterprise.inject.Vetoed");
        return !scope
                && (name.startsWith("jakarta.")
                        || name.startsWith("io.quarkus")
                        || name.startsWith("io.vertx")
                        || name.startsWith("io.agroal")
                        || name.startsWith("io.smallrye")
                        || name.startsWith("org.hibernate")
                        || name.startsWith("org.eclipse.microprofile"));
    }

    private static ArchCondition<JavaClass> stayInTheirRing() {
        return new ArchCondition<>("depend only on lower rings, or on neighbours that are allowed") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String from = room(type);
                if (!from.isEmpty() && !RING.containsKey(from)) {
                    events.add(violated(type, "package " + from + " has no ring; name it in ArchitectureTest"));
                    return;
                }
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    String to = room(dependency.getTargetClass());
                    if (!from.isEmpty() && !to.isEmpty() && !allowed(from, to)) {
                        events.add(violated(type, from + " -> " + to + ": " + dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static boolean allowed(String from, String to) {
        int ring = RING.get(from);
        int other = RING.getOrDefault(to, Integer.MAX_VALUE);
        if (from.equals(to) || other < ring) {
            return true;
        }
        return other == ring
                && (ring != 2 || BETWEEN_THINGS.getOrDefault(from, Set.of()).contains(to));
    }

    private static ArchCondition<JavaClass> callSomethingThatDiffersFromCallToCall() {
        return new ArchCondition<>("ask the clock or throw dice") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMethodCallsFromSelf().forEach(call -> {
                    String owner = call.getTargetOwner().getName();
                    String name = call.getName();
                    boolean now = name.equals("now") && owner.startsWith("java.time.");
                    boolean system = owner.equals("java.lang.System")
                            && Set.of("currentTimeMillis", "nanoTime", "getenv", "getProperty")
                                    .contains(name);
                    boolean dice = name.equals("randomUUID")
                            || owner.equals("java.security.SecureRandom")
                            || (owner.equals("java.lang.Math") && name.equals("random"));
                    if (now || system || dice) {
                        events.add(
                                com.tngtech.archunit.lang.SimpleConditionEvent.satisfied(type, call.getDescription()));
                    }
                });
            }
        };
    }
}
