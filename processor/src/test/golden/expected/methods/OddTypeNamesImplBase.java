package methods;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.worker.ActivityParking;
import javax.annotation.processing.Generated;

/**
 * The base of the worker's implementation of {@link OddTypeNames}.
 * An asynchronous method's hand-off has the same name and parameters, and the handle last.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public abstract class OddTypeNamesImplBase implements OddTypeNames {
  private final ActivityParking parking;

  /**
   * Parks with the worker's own client and plain callback tokens.
   */
  protected OddTypeNamesImplBase() {
    this.parking = ActivityParking.withWorkerClient();
  }

  /**
   * Parks with the given client, whose codec makes the callback tokens.
   */
  protected OddTypeNamesImplBase(AsyncActivityClient client) {
    this.parking = ActivityParking.with(client);
  }

  /**
   * Parks activity {@code ends &#42;&#47; a comment &#47;&#42; and begins one}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String comment() {
    asyncActivityParking()
        .park(
            OddTypeNamesCompleter.Comment::new,
            pending -> this.comment(pending));
    return null;
  }

  /**
   * Hands activity {@code ends &#42;&#47; a comment &#47;&#42; and begins one} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void comment(OddTypeNamesCompleter.Comment pending) throws Exception;

  /**
   * Parks activity {@code &#92;u0022 and &#92;uuXYZ &#92;}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String escape() {
    asyncActivityParking()
        .park(
            OddTypeNamesCompleter.Escape::new,
            pending -> this.escape(pending));
    return null;
  }

  /**
   * Hands activity {@code &#92;u0022 and &#92;uuXYZ &#92;} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void escape(OddTypeNamesCompleter.Escape pending) throws Exception;

  /**
   * Parks activity {@code "quoted" 'single' `back`}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String quotes() {
    asyncActivityParking()
        .park(
            OddTypeNamesCompleter.Quotes::new,
            pending -> this.quotes(pending));
    return null;
  }

  /**
   * Hands activity {@code "quoted" 'single' `back`} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void quotes(OddTypeNamesCompleter.Quotes pending) throws Exception;

  /**
   * Parks activity {@code $L $T $$ $[ $] $W $1L %s}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String dollars() {
    asyncActivityParking()
        .park(
            OddTypeNamesCompleter.Dollars::new,
            pending -> this.dollars(pending));
    return null;
  }

  /**
   * Hands activity {@code $L $T $$ $[ $] $W $1L %s} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void dollars(OddTypeNamesCompleter.Dollars pending) throws Exception;

  /**
   * Parks activity {@code größe 名前 🚀 é&#8232;}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String unicode() {
    asyncActivityParking()
        .park(
            OddTypeNamesCompleter.Unicode::new,
            pending -> this.unicode(pending));
    return null;
  }

  /**
   * Hands activity {@code größe 名前 🚀 é&#8232;} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void unicode(OddTypeNamesCompleter.Unicode pending) throws Exception;

  /**
   * Parks activity {@code &#123;&#64;code x&#125; &#123;&#64;link y&#125; &#64;see &#60;b&#62; &#38;amp; &#125; &#123;}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String tags() {
    asyncActivityParking()
        .park(
            OddTypeNamesCompleter.Tags::new,
            pending -> this.tags(pending));
    return null;
  }

  /**
   * Hands activity {@code &#123;&#64;code x&#125; &#123;&#64;link y&#125; &#64;see &#60;b&#62; &#38;amp; &#125; &#123;} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void tags(OddTypeNamesCompleter.Tags pending) throws Exception;

  /**
   * Parks activity {@code tab&#9; line&#10; return&#13; end}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String lines() {
    asyncActivityParking()
        .park(
            OddTypeNamesCompleter.Lines::new,
            pending -> this.lines(pending));
    return null;
  }

  /**
   * Hands activity {@code tab&#9; line&#10; return&#13; end} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void lines(OddTypeNamesCompleter.Lines pending) throws Exception;

  /**
   * Parks activity {@code  }:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String blank() {
    asyncActivityParking()
        .park(
            OddTypeNamesCompleter.Blank::new,
            pending -> this.blank(pending));
    return null;
  }

  /**
   * Hands activity {@code  } off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void blank(OddTypeNamesCompleter.Blank pending) throws Exception;

  /**
   * Parks activity {@code $ignored&#42;&#47;Prefixed}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String prefixed() {
    asyncActivityParking()
        .park(
            OddTypeNamesCompleter.Prefixed::new,
            pending -> this.prefixed(pending));
    return null;
  }

  /**
   * Hands activity {@code $ignored&#42;&#47;Prefixed} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void prefixed(OddTypeNamesCompleter.Prefixed pending) throws Exception;

  /**
   * For the methods above. Not private, so that a subclassing proxy asks its target.
   */
  protected ActivityParking asyncActivityParking() {
    return parking;
  }
}
