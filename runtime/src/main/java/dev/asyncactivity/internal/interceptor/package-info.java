/** The user's interceptors of the completion client, which see each call. Not API. */
@NullMarked
package dev.asyncactivity.internal.interceptor;

import org.jspecify.annotations.NullMarked;
