package dev.asyncactivity.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On every generated class. Unlike {@code javax.annotation.processing.Generated} it stays in the
 * class file, so that coverage tools, which look for "Generated" in the name, leave the class out.
 *
 * @since 0.1
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface AsyncActivityGenerated {}
