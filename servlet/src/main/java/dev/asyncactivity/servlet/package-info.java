/** Callback URLs in a servlet container. */
@NullMarked
package dev.asyncactivity.servlet;

import org.jspecify.annotations.NullMarked;
