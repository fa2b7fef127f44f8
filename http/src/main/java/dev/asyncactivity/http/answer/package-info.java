/** What is answered: outcomes and problems as HTTP has them. */
@NullMarked
package dev.asyncactivity.http.answer;

import org.jspecify.annotations.NullMarked;
