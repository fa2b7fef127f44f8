package methods;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.worker.ParkingActivities;
import javax.annotation.processing.Generated;

/**
 * The base of the worker's implementation of {@link OddTypeNames}.
 * Temporal calls the final methods. Each parks its activity, and calls the hand-off of the
 * same name, whose last parameter is the handle. If that throws, the attempt fails.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public abstract class OddTypeNamesImplBase extends ParkingActivities implements OddTypeNames {
  /** Parks with the worker's own client and plain callback tokens. */
  protected OddTypeNamesImplBase() {
  }

  /** Parks with the given client, whose codec makes the callback tokens. */
  protected OddTypeNamesImplBase(AsyncActivityClient client) {
    super(client);
  }

  @Override
  public final String comment() {
    return asyncActivityParking().park((client, address) ->
        this.comment(new OddTypeNamesCompleter.Comment(client, address)));
  }

  /**
   * Hands the {@code ends &#42;&#47; a comment &#47;&#42; and begins one} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void comment(OddTypeNamesCompleter.Comment pending) throws Exception;

  @Override
  public final String escape() {
    return asyncActivityParking().park((client, address) ->
        this.escape(new OddTypeNamesCompleter.Escape(client, address)));
  }

  /**
   * Hands the {@code &#92;u0022 and &#92;uuXYZ &#92;} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void escape(OddTypeNamesCompleter.Escape pending) throws Exception;

  @Override
  public final String quotes() {
    return asyncActivityParking().park((client, address) ->
        this.quotes(new OddTypeNamesCompleter.Quotes(client, address)));
  }

  /**
   * Hands the {@code "quoted" 'single' `back`} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void quotes(OddTypeNamesCompleter.Quotes pending) throws Exception;

  @Override
  public final String dollars() {
    return asyncActivityParking().park((client, address) ->
        this.dollars(new OddTypeNamesCompleter.Dollars(client, address)));
  }

  /**
   * Hands the {@code $L $T $$ $[ $] $W $1L %s} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void dollars(OddTypeNamesCompleter.Dollars pending) throws Exception;

  @Override
  public final String unicode() {
    return asyncActivityParking().park((client, address) ->
        this.unicode(new OddTypeNamesCompleter.Unicode(client, address)));
  }

  /**
   * Hands the {@code gr\u00f6\u00dfe \u540d\u524d \ud83d\ude80 \u00e9&#8232;} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void unicode(OddTypeNamesCompleter.Unicode pending) throws Exception;

  @Override
  public final String tags() {
    return asyncActivityParking().park((client, address) ->
        this.tags(new OddTypeNamesCompleter.Tags(client, address)));
  }

  /**
   * Hands the {@code &#123;&#64;code x&#125; &#123;&#64;link y&#125; &#64;see &#60;b&#62; &#38;amp; &#125; &#123;} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void tags(OddTypeNamesCompleter.Tags pending) throws Exception;

  @Override
  public final String lines() {
    return asyncActivityParking().park((client, address) ->
        this.lines(new OddTypeNamesCompleter.Lines(client, address)));
  }

  /**
   * Hands the {@code tab&#9; line&#10; return&#13; end} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void lines(OddTypeNamesCompleter.Lines pending) throws Exception;

  @Override
  public final String blank() {
    return asyncActivityParking().park((client, address) ->
        this.blank(new OddTypeNamesCompleter.Blank(client, address)));
  }

  /** Hands the {@code  } activity off: gives {@code pending.token()} to the outside. */
  protected abstract void blank(OddTypeNamesCompleter.Blank pending) throws Exception;

  @Override
  public final String prefixed() {
    return asyncActivityParking().park((client, address) ->
        this.prefixed(new OddTypeNamesCompleter.Prefixed(client, address)));
  }

  /**
   * Hands the {@code $ignored&#42;&#47;Prefixed} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void prefixed(OddTypeNamesCompleter.Prefixed pending) throws Exception;
}
