package methods;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.ParkedActivities;
import dev.asyncactivity.ResultHandle;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import io.temporal.client.WorkflowClient;
import javax.annotation.processing.Generated;

/** Opens handles for the parked activities of {@link OddTypeNames}. Thread-safe. */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public final class OddTypeNamesCompleter {
  private final AsyncActivityClient client;

  private OddTypeNamesCompleter(AsyncActivityClient client) {
    this.client = client;
  }

  /** Creates a completer for plain callback tokens. */
  public static OddTypeNamesCompleter create(WorkflowClient workflowClient) {
    return create(AsyncActivityClient.create(workflowClient));
  }

  /** Creates a completer that works through the given client. */
  public static OddTypeNamesCompleter create(AsyncActivityClient client) {
    return new OddTypeNamesCompleter(client);
  }

  /**
   * Returns a handle for the parked {@code ends &#42;&#47; a comment &#47;&#42; and begins one} activity that the token identifies.
   */
  public Comment comment(String token) {
    return new Comment(client, client.openToken(token));
  }

  /**
   * Returns a handle for the parked {@code ends &#42;&#47; a comment &#47;&#42; and begins one} activity at an address.
   */
  public Comment comment(ActivityAddress address) {
    return new Comment(client, address);
  }

  /**
   * Finds the {@code ends &#42;&#47; a comment &#47;&#42; and begins one} activities that are pending.
   */
  public ParkedActivities<Comment> comment() {
    return client.parked("ends */ a comment /* and begins one",
        address -> new Comment(client, address));
  }

  /**
   * Returns a handle for the parked {@code &#92;u0022 and &#92;uuXYZ &#92;} activity that the token identifies.
   */
  public Escape escape(String token) {
    return new Escape(client, client.openToken(token));
  }

  /**
   * Returns a handle for the parked {@code &#92;u0022 and &#92;uuXYZ &#92;} activity at an address.
   */
  public Escape escape(ActivityAddress address) {
    return new Escape(client, address);
  }

  /** Finds the {@code &#92;u0022 and &#92;uuXYZ &#92;} activities that are pending. */
  public ParkedActivities<Escape> escape() {
    return client.parked("\\u0022 and \\uuXYZ \\", address -> new Escape(client, address));
  }

  /**
   * Returns a handle for the parked {@code "quoted" 'single' `back`} activity that the token identifies.
   */
  public Quotes quotes(String token) {
    return new Quotes(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code "quoted" 'single' `back`} activity at an address. */
  public Quotes quotes(ActivityAddress address) {
    return new Quotes(client, address);
  }

  /** Finds the {@code "quoted" 'single' `back`} activities that are pending. */
  public ParkedActivities<Quotes> quotes() {
    return client.parked("\"quoted\" 'single' `back`", address -> new Quotes(client, address));
  }

  /**
   * Returns a handle for the parked {@code $L $T $$ $[ $] $W $1L %s} activity that the token identifies.
   */
  public Dollars dollars(String token) {
    return new Dollars(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code $L $T $$ $[ $] $W $1L %s} activity at an address. */
  public Dollars dollars(ActivityAddress address) {
    return new Dollars(client, address);
  }

  /** Finds the {@code $L $T $$ $[ $] $W $1L %s} activities that are pending. */
  public ParkedActivities<Dollars> dollars() {
    return client.parked("$L $T $$ $[ $] $W $1L %s", address -> new Dollars(client, address));
  }

  /**
   * Returns a handle for the parked {@code gr\u00f6\u00dfe \u540d\u524d \ud83d\ude80 \u00e9&#8232;} activity that the token identifies.
   */
  public Unicode unicode(String token) {
    return new Unicode(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code gr\u00f6\u00dfe \u540d\u524d \ud83d\ude80 \u00e9&#8232;} activity at an address. */
  public Unicode unicode(ActivityAddress address) {
    return new Unicode(client, address);
  }

  /** Finds the {@code gr\u00f6\u00dfe \u540d\u524d \ud83d\ude80 \u00e9&#8232;} activities that are pending. */
  public ParkedActivities<Unicode> unicode() {
    return client.parked("gr\u00f6\u00dfe \u540d\u524d \ud83d\ude80 \u00e9\u2028",
        address -> new Unicode(client, address));
  }

  /**
   * Returns a handle for the parked {@code &#123;&#64;code x&#125; &#123;&#64;link y&#125; &#64;see &#60;b&#62; &#38;amp; &#125; &#123;} activity that the token identifies.
   */
  public Tags tags(String token) {
    return new Tags(client, client.openToken(token));
  }

  /**
   * Returns a handle for the parked {@code &#123;&#64;code x&#125; &#123;&#64;link y&#125; &#64;see &#60;b&#62; &#38;amp; &#125; &#123;} activity at an address.
   */
  public Tags tags(ActivityAddress address) {
    return new Tags(client, address);
  }

  /**
   * Finds the {@code &#123;&#64;code x&#125; &#123;&#64;link y&#125; &#64;see &#60;b&#62; &#38;amp; &#125; &#123;} activities that are pending.
   */
  public ParkedActivities<Tags> tags() {
    return client.parked("{@code x} {@link y} @see <b> &amp; } {",
        address -> new Tags(client, address));
  }

  /**
   * Returns a handle for the parked {@code tab&#9; line&#10; return&#13; end} activity that the token identifies.
   */
  public Lines lines(String token) {
    return new Lines(client, client.openToken(token));
  }

  /**
   * Returns a handle for the parked {@code tab&#9; line&#10; return&#13; end} activity at an address.
   */
  public Lines lines(ActivityAddress address) {
    return new Lines(client, address);
  }

  /** Finds the {@code tab&#9; line&#10; return&#13; end} activities that are pending. */
  public ParkedActivities<Lines> lines() {
    return client.parked("tab\t line\n return\r end", address -> new Lines(client, address));
  }

  /** Returns a handle for the parked {@code  } activity that the token identifies. */
  public Blank blank(String token) {
    return new Blank(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code  } activity at an address. */
  public Blank blank(ActivityAddress address) {
    return new Blank(client, address);
  }

  /** Finds the {@code  } activities that are pending. */
  public ParkedActivities<Blank> blank() {
    return client.parked(" ", address -> new Blank(client, address));
  }

  /**
   * Returns a handle for the parked {@code $ignored&#42;&#47;Prefixed} activity that the token identifies.
   */
  public Prefixed prefixed(String token) {
    return new Prefixed(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code $ignored&#42;&#47;Prefixed} activity at an address. */
  public Prefixed prefixed(ActivityAddress address) {
    return new Prefixed(client, address);
  }

  /** Finds the {@code $ignored&#42;&#47;Prefixed} activities that are pending. */
  public ParkedActivities<Prefixed> prefixed() {
    return client.parked("$ignored*/Prefixed", address -> new Prefixed(client, address));
  }

  /**
   * A parked {@code ends &#42;&#47; a comment &#47;&#42; and begins one} activity. Thread-safe.
   */
  public static final class Comment extends ResultHandle<String> {
    Comment(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "ends */ a comment /* and begins one", Attempts.ANY);
    }
  }

  /** A parked {@code &#92;u0022 and &#92;uuXYZ &#92;} activity. Thread-safe. */
  public static final class Escape extends ResultHandle<String> {
    Escape(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "\\u0022 and \\uuXYZ \\", Attempts.ANY);
    }
  }

  /** A parked {@code "quoted" 'single' `back`} activity. Thread-safe. */
  public static final class Quotes extends ResultHandle<String> {
    Quotes(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "\"quoted\" 'single' `back`", Attempts.ANY);
    }
  }

  /** A parked {@code $L $T $$ $[ $] $W $1L %s} activity. Thread-safe. */
  public static final class Dollars extends ResultHandle<String> {
    Dollars(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "$L $T $$ $[ $] $W $1L %s", Attempts.ANY);
    }
  }

  /** A parked {@code gr\u00f6\u00dfe \u540d\u524d \ud83d\ude80 \u00e9&#8232;} activity. Thread-safe. */
  public static final class Unicode extends ResultHandle<String> {
    Unicode(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "gr\u00f6\u00dfe \u540d\u524d \ud83d\ude80 \u00e9\u2028",
          Attempts.ANY);
    }
  }

  /**
   * A parked {@code &#123;&#64;code x&#125; &#123;&#64;link y&#125; &#64;see &#60;b&#62; &#38;amp; &#125; &#123;} activity. Thread-safe.
   */
  public static final class Tags extends ResultHandle<String> {
    Tags(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "{@code x} {@link y} @see <b> &amp; } {", Attempts.ANY);
    }
  }

  /** A parked {@code tab&#9; line&#10; return&#13; end} activity. Thread-safe. */
  public static final class Lines extends ResultHandle<String> {
    Lines(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "tab\t line\n return\r end", Attempts.ANY);
    }
  }

  /** A parked {@code  } activity. Thread-safe. */
  public static final class Blank extends ResultHandle<String> {
    Blank(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, " ", Attempts.ANY);
    }
  }

  /** A parked {@code $ignored&#42;&#47;Prefixed} activity. Thread-safe. */
  public static final class Prefixed extends ResultHandle<String> {
    Prefixed(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "$ignored*/Prefixed", Attempts.ANY);
    }
  }
}
