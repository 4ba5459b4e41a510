/** An agency's service over HTTP: its disclosure checked, its result scored, its survey answers and plans kept. */
@NullMarked
package th.go.example.agency;

import org.jspecify.annotations.NullMarked;
