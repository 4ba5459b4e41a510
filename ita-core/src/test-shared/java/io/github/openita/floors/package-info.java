/** The rules of the house that every module holds itself to; tests only. */
package io.github.openita.floors;
