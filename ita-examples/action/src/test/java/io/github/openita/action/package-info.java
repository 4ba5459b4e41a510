/** What the services are given is held against what is known of their files, and run. */
@NullMarked
package io.github.openita.action;

import org.jspecify.annotations.NullMarked;
