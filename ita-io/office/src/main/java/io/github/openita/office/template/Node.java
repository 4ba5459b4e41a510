package io.github.openita.office.template;

/** What an element holds. */
sealed interface Node permits Element, Text {}
