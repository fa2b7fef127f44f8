package dev.asyncactivity.cadence;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On an interface of Cadence activities, which has no annotation of Cadence's own. Where methods
 * have {@code @AsyncActivity}, the processor generates {@code …CadenceImplBase}, {@code
 * …CadenceCompleter} and {@code …CadenceFailures}. Beside Temporal's {@code @ActivityInterface} the
 * interface is one of both platforms.
 *
 * @since 0.1.0
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface CadenceActivityInterface {}
