/** What two versions of a contract are to those who answer. Not API. */
@NullMarked
package dev.asyncactivity.http.drift;

import org.jspecify.annotations.NullMarked;
