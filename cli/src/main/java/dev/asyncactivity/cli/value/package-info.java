/** Values that an operator writes as JSON, checked against their types. */
@NullMarked
package dev.asyncactivity.cli.value;

import org.jspecify.annotations.NullMarked;
