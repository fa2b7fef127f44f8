/** Activities whose answers are of unusual types. */
@org.jspecify.annotations.NullMarked
package oddities;
