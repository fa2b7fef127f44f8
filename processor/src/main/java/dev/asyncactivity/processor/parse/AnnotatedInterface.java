package dev.asyncactivity.processor.parse;

import dev.asyncactivity.processor.model.Platform;
import dev.asyncactivity.processor.parse.ActivityMethods.ActivityMethod;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/**
 * An activity interface whose annotated methods are found, but not read yet.
 *
 * @param platform the platform on which it is one
 * @param type the interface
 * @param activityMethods all its activity methods
 * @param asyncMethods those with {@code @AsyncActivity}, and the annotation
 * @param missing the classes without which it cannot be read
 */
public record AnnotatedInterface(
    Platform platform,
    TypeElement type,
    List<ActivityMethod> activityMethods,
    Map<ActivityMethod, AnnotationMirror> asyncMethods,
    List<MissingClass> missing) {}
