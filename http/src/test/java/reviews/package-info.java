/** Activities that are answered by URLs in tests, in each of the ways that there are. */
@org.jspecify.annotations.NullMarked
package reviews;
