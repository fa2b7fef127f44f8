package dev.asyncactivity.processor.parse;

import dev.asyncactivity.processor.model.ActivityInterfaceModel;
import dev.asyncactivity.processor.parse.ActivityMethods.ActivityMethod;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * An activity interface that was read: what the rules judge.
 *
 * @param scope the compiler's tools
 * @param type the interface
 * @param activityMethods all its activity methods
 * @param methods those of its asynchronous methods that could be read
 * @param model what is generated from, if nothing is wrong
 * @param mentions the classes that the methods mention
 */
public record ParsedInterface(
    RoundScope scope,
    TypeElement type,
    List<ActivityMethod> activityMethods,
    List<ParsedMethod> methods,
    ActivityInterfaceModel model,
    Mentions mentions) {}
