package org.quarkpress.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.quarkpress.capability.Capability;
import org.quarkpress.user.RightlessUserService;

/**
 * Who wrote, as import files name them: by login, else by e-mail address; made where the job says so, without any right.
 * In the caller's transaction, a few statements for any number of names.
 */
@ApplicationScoped
public class ImportAuthorService {
    private final ImportPeopleStore people;
    private final RightlessUserService users;
    private final JournalStore journal;

    /** A service over these. */
    public ImportAuthorService(ImportPeopleStore people, RightlessUserService users, JournalStore journal) {
        this.people = people;
        this.users = users;
        this.journal = journal;
    }

    /** Keeps what author parts tell of people, for the items that follow. */
    public void take(long job, Collection<Map<String, Object>> parts) {
        keep(
                job,
                parts.stream()
                        .map(ImportPerson::read)
                        .filter(person -> !person.login().isEmpty())
                        .toList());
    }

    /** Keeps people for the items that follow; those who are known stay as they are. */
    public void keep(long job, Collection<ImportPerson> told) {
        people.keep(job, told);
    }

    /** Forgets what author parts told; to be called when nothing more of a job's file can come. */
    public void forget(long job) {
        people.forget(job);
    }

    /**
     * The users who are named, those who are not there being made or the default author where the job says so; whoever is
     * left out is unknown.
     */
    public Map<ImportName, Long> resolve(ImportScope scope, Collection<ImportName> names) {
        Map<ImportName, Long> out = named(scope, names, true);
        Long otherwise = scope.options().defaultAuthor();
        if (otherwise != null) {
            names.forEach(name -> out.putIfAbsent(name, otherwise));
        }
        return out;
    }

    /**
     * The users who wrote comments; those named by ids of the other site as far as the file told of them. Nobody is made,
     * and whoever is left out is a visitor.
     */
    public Map<ImportName, Long> writers(ImportScope scope, Collection<ImportName> names) {
        Map<ImportName, Long> out = named(scope, names, false);
        Set<String> elsewhere = new LinkedHashSet<>();
        names.stream().map(ImportName::sourceId).filter(Objects::nonNull).forEach(elsewhere::add);
        users(scope, elsewhere).forEach((key, id) -> out.put(ImportName.ofSource(key), id));
        return out;
    }

    /** The users who had these ids on the other site, as far as the file told of them; nobody is made. */
    public Map<String, Long> users(ImportScope scope, Collection<String> sourceIds) {
        return find(scope, people.bySource(scope.job(), sourceIds), false);
    }

    /** The users who are named by ids, logins or e-mail addresses here. */
    private Map<ImportName, Long> named(ImportScope scope, Collection<ImportName> names, boolean make) {
        Map<ImportName, Long> out = new HashMap<>();
        List<Long> ids = names.stream()
                .map(ImportName::id)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Set<Long> there = new LinkedHashSet<>(people.userIds(ids));
        names.stream()
                .filter(name -> name.id() != null && there.contains(name.id()))
                .forEach(name -> out.put(name, name.id()));
        List<String> texts = names.stream()
                .map(ImportName::text)
                .filter(text -> text != null && !text.isBlank())
                .distinct()
                .toList();
        Map<String, ImportPerson> told = people.byLogin(scope.job(), texts);
        Map<String, ImportPerson> wanted = new LinkedHashMap<>();
        texts.forEach(text -> wanted.put(text, told.getOrDefault(text, ImportPerson.named(text))));
        Map<String, Long> found = find(scope, wanted, make);
        names.stream()
                .filter(name -> name.text() != null && found.containsKey(name.text()))
                .forEach(name -> out.put(name, found.get(name.text())));
        return out;
    }

    private Map<String, Long> find(ImportScope scope, Map<String, ImportPerson> wanted, boolean make) {
        Map<String, Long> out = new HashMap<>();
        boolean may =
                make && scope.options().createAuthors() && scope.asker().actor().can(Capability.CREATE_USERS);
        if (may && scope.options().dryRun()) {
            again(scope, wanted.values());
        }
        take(wanted, out);
        if (may && out.size() < wanted.size()) {
            users.lock();
            take(wanted, out); // somebody else may have made some meanwhile
            List<JournalEntry> made = new ArrayList<>();
            wanted.forEach((key, person) -> {
                if (!out.containsKey(key)) {
                    make(scope, person).ifPresent(id -> {
                        out.put(key, id);
                        made.add(JournalEntry.created(JournalEntry.Kind.USER, id, ""));
                    });
                }
            });
            journal.add(scope.job(), made);
        }
        return out;
    }

    /** Makes those once more whom earlier chunks of the dry run would have made, so that they are there. */
    private void again(ImportScope scope, Collection<ImportPerson> wanted) {
        List<ImportPerson> tried = people.tried(scope.job(), names(wanted));
        if (!tried.isEmpty()) {
            users.lock();
            tried.forEach(person -> make(scope, person));
        }
    }

    private Optional<Long> make(ImportScope scope, ImportPerson person) {
        return users.make(
                new RightlessUserService.Person(
                        person.login(), person.email(), person.displayName(), person.firstName(), person.lastName()),
                scope.asker().now());
    }

    private void take(Map<String, ImportPerson> wanted, Map<String, Long> out) {
        Map<String, Long> there = people.users(names(wanted.values()));
        wanted.forEach((key, person) -> {
            Long byLogin = there.get(person.login().toLowerCase(Locale.ROOT));
            Long byEmail = there.get("@" + person.email().toLowerCase(Locale.ROOT));
            if (byLogin != null || byEmail != null) {
                out.put(key, byLogin != null ? byLogin : byEmail);
            }
        });
    }

    /** The logins and e-mail addresses of people. */
    private static Set<String> names(Collection<ImportPerson> wanted) {
        Set<String> names = new LinkedHashSet<>();
        wanted.forEach(person -> {
            names.add(person.login());
            if (!person.email().isEmpty()) {
                names.add(person.email());
            }
        });
        return names;
    }
}
