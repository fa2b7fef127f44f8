package dev.asyncactivity.processor.parse;

import dev.asyncactivity.processor.model.Platform;
import dev.asyncactivity.processor.parse.gson.GsonReadability;
import dev.asyncactivity.processor.parse.json.JsonReadability;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * What the parsers of one round share: the compiler's tools, and what was found with them.
 * Elements, and with them all that is known of them, live for one round.
 *
 * @param types the compiler's types
 * @param elements the compiler's elements
 * @param overrides what methods override
 * @param lookups the classes that were looked up by name
 * @param futures the results that stand for a later value
 * @param readability the classes that were judged
 * @param platform whose activities are parsed
 */
public record RoundScope(
    Types types,
    Elements elements,
    Overrides overrides,
    ClassLookups lookups,
    Futures futures,
    Readability readability,
    Platform platform) {

  public RoundScope(Types types, Elements elements) {
    this(
        types,
        elements,
        new Overrides(types, elements),
        new ClassLookups(elements),
        new Futures(),
        new JsonReadability(elements, types),
        Platform.TEMPORAL);
  }

  /** The same for Cadence, whose values are read otherwise. */
  RoundScope ofCadence() {
    return new RoundScope(
        types,
        elements,
        overrides,
        lookups,
        futures,
        new GsonReadability(elements),
        Platform.CADENCE);
  }
}
