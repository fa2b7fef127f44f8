package dev.asyncactivity.processor.parse;

import dev.asyncactivity.processor.diagnostic.UnreadableReason;
import java.util.function.Supplier;
import javax.lang.model.element.TypeElement;

/** What is known of whether the default data converter reads back what it wrote. */
public sealed interface Verdict {
  /** Nothing is reported in either case. */
  enum Silent implements Verdict {
    /** Every value comes back as it was. */
    READABLE,
    /** It may or may not; something that is not modelled decides. */
    UNJUDGED
  }

  /**
   * A value with this part in it certainly does not come back.
   *
   * @param type the part's name
   * @param reason why, and what comes of it
   * @param fix what to do
   */
  record Unreadable(String type, String reason, String fix) implements Verdict {}

  /** The verdict on a type because of some of its members. */
  static Unreadable unreadable(UnreadableReason reason, TypeElement type, Object... members) {
    return new Unreadable(
        type.getQualifiedName().toString(), reason.text(members), reason.fix(members));
  }

  /** The worse of two verdicts; the other is only asked for if it can be that. */
  default Verdict and(Supplier<Verdict> other) {
    if (this instanceof Unreadable) {
      return this;
    }
    Verdict second = other.get();
    return this == Silent.READABLE || second instanceof Unreadable ? second : this;
  }
}
