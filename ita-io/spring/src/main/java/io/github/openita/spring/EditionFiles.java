package io.github.openita.spring;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.nacc.EditionCatalog;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.words.Language;
import io.github.openita.io.document.Source;
import io.github.openita.io.json.ItaJson;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The editions that an application brings, added to those of the commission. Used once, at the start. */
final class EditionFiles {

    private final PathMatchingResourcePatternResolver resources;
    /** Who gave an edition, by its name with revision. */
    private final Map<String, String> given = new HashMap<>();

    private ItaJson json = ItaJson.standard();

    EditionFiles(ResourceLoader loader) {
        resources = new PathMatchingResourcePatternResolver(loader);
    }

    /**
     * Adds those that are beans.
     *
     * @throws RefusedEditionException where two have the same name and revision
     */
    EditionFiles withBeans(Iterable<Edition> editions) {
        editions.forEach(edition -> add(edition, "a bean"));
        return this;
    }

    /**
     * Adds those of files, one after the other, so that one may name those before it.
     *
     * @param locations where they are, as Spring writes it
     * @throws RefusedEditionException where one is not there, cannot be read or contradicts itself, or two have the same
     *     name and revision
     */
    EditionFiles withFiles(List<String> locations) {
        for (String location : locations) {
            for (Resource resource : find(location)) {
                add(read(resource), nameOf(resource));
            }
        }
        return this;
    }

    private Resource[] find(String location) {
        try {
            Resource[] found = resources.getResources(location);
            if (found.length == 0) {
                throw refused(location, "nothing is there (ไม่พบไฟล์)", null);
            }
            return found;
        } catch (IOException e) {
            throw refused(location, "nothing is there (ไม่พบไฟล์)", e);
        }
    }

    private Edition read(Resource resource) {
        try (InputStream in = resource.getInputStream()) {
            return json.readEdition(Source.of(nameOf(resource), in));
        } catch (DocumentException e) {
            throw new RefusedEditionException(
                    "ita.editions: " + String.join("\n", e.describe(Language.EN)) + "\n"
                            + String.join("\n", e.describe(Language.TH)),
                    e);
        } catch (FileNotFoundException e) {
            throw refused(nameOf(resource), "nothing is there (ไม่พบไฟล์)", e);
        } catch (IOException e) {
            throw refused(nameOf(resource), "it cannot be read (อ่านไฟล์ไม่ได้)", e);
        }
    }

    /** As it is written in the property, where that can be told. */
    private static String nameOf(Resource resource) {
        if (resource instanceof ClassPathResource onClassPath) {
            return "classpath:" + onClassPath.getPath();
        }
        try {
            return resource.isFile() ? resource.getFile().getPath() : resource.getDescription();
        } catch (IOException e) {
            return resource.getDescription();
        }
    }

    private static RefusedEditionException refused(String where, String why, @Nullable Throwable cause) {
        return new RefusedEditionException("ita.editions: " + where + ": " + why, cause);
    }

    private void add(Edition edition, String giver) {
        String before = given.put(edition.nameWithRevision(), giver);
        if (before != null) {
            throw new RefusedEditionException(
                    "ita.editions: " + edition.nameWithRevision() + " is given twice (ซ้ำ): by " + before + " and by "
                            + giver,
                    null);
        }
        json = json.with(edition);
    }

    /** Returns all that are known now. */
    EditionCatalog catalog() {
        return json.editions();
    }
}
