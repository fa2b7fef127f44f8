package dev.asyncactivity.processor.parse;

import javax.lang.model.element.TypeElement;

/**
 * A class that does not exist, or not yet.
 *
 * @param name its name, or what the compiler has in its place
 * @param mentionedIn the type whose source or class file mentions it
 */
public record MissingClass(String name, TypeElement mentionedIn) {}
