package io.github.openita.rules.reading;

import java.util.Optional;

/**
 * The agency's own web site as it is about to be published (เว็บไซต์หลักของหน่วยงาน), so that links can be followed and
 * data files opened without a network. Implementations are thread-safe; the io module has one for a folder.
 */
public interface PublishedSite {

    /** {@return what messages call it, such as the path of a folder} */
    String getName();

    /**
     * Follows a link into the site.
     *
     * @param link where it leads
     * @return what is there
     */
    LinkTarget follow(SiteLink link);

    /**
     * Opens what a link leads to.
     *
     * @param link a link that {@link #follow} found to lead to a file
     * @return the file, not read yet; empty where the link leads to none
     */
    Optional<PublishedFile> open(SiteLink link);
}
