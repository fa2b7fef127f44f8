package methods;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.ResultHandle;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import io.temporal.client.WorkflowClient;
import javax.annotation.processing.Generated;

/**
 * Finishes the parked activities of {@link OddTypeNames}, from anywhere. Thread-safe.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public final class OddTypeNamesCompleter {
  private final AsyncActivityClient client;

  private OddTypeNamesCompleter(AsyncActivityClient client) {
    this.client = client;
  }

  /**
   * Makes a completer for plain callback tokens.
   */
  public static OddTypeNamesCompleter create(WorkflowClient workflowClient) {
    return create(AsyncActivityClient.create(workflowClient));
  }

  /**
   * Makes a completer that works through the given client.
   */
  public static OddTypeNamesCompleter create(AsyncActivityClient client) {
    return new OddTypeNamesCompleter(client);
  }

  /**
   * The activity {@code ends &#42;&#47; a comment &#47;&#42; and begins one} of a callback token.
   */
  public Comment comment(String token) {
    return new Comment(client, client.openToken(token));
  }

  /**
   * The activity {@code ends &#42;&#47; a comment &#47;&#42; and begins one} at an address.
   */
  public Comment comment(ActivityAddress address) {
    return new Comment(client, address);
  }

  /**
   * The activity {@code &#92;u0022 and &#92;uuXYZ &#92;} of a callback token.
   */
  public Escape escape(String token) {
    return new Escape(client, client.openToken(token));
  }

  /**
   * The activity {@code &#92;u0022 and &#92;uuXYZ &#92;} at an address.
   */
  public Escape escape(ActivityAddress address) {
    return new Escape(client, address);
  }

  /**
   * The activity {@code "quoted" 'single' `back`} of a callback token.
   */
  public Quotes quotes(String token) {
    return new Quotes(client, client.openToken(token));
  }

  /**
   * The activity {@code "quoted" 'single' `back`} at an address.
   */
  public Quotes quotes(ActivityAddress address) {
    return new Quotes(client, address);
  }

  /**
   * The activity {@code $L $T $$ $[ $] $W $1L %s} of a callback token.
   */
  public Dollars dollars(String token) {
    return new Dollars(client, client.openToken(token));
  }

  /**
   * The activity {@code $L $T $$ $[ $] $W $1L %s} at an address.
   */
  public Dollars dollars(ActivityAddress address) {
    return new Dollars(client, address);
  }

  /**
   * The activity {@code größe 名前 🚀 é&#8232;} of a callback token.
   */
  public Unicode unicode(String token) {
    return new Unicode(client, client.openToken(token));
  }

  /**
   * The activity {@code größe 名前 🚀 é&#8232;} at an address.
   */
  public Unicode unicode(ActivityAddress address) {
    return new Unicode(client, address);
  }

  /**
   * The activity {@code &#123;&#64;code x&#125; &#123;&#64;link y&#125; &#64;see &#60;b&#62; &#38;amp; &#125; &#123;} of a callback token.
   */
  public Tags tags(String token) {
    return new Tags(client, client.openToken(token));
  }

  /**
   * The activity {@code &#123;&#64;code x&#125; &#123;&#64;link y&#125; &#64;see &#60;b&#62; &#38;amp; &#125; &#123;} at an address.
   */
  public Tags tags(ActivityAddress address) {
    return new Tags(client, address);
  }

  /**
   * The activity {@code tab&#9; line&#10; return&#13; end} of a callback token.
   */
  public Lines lines(String token) {
    return new Lines(client, client.openToken(token));
  }

  /**
   * The activity {@code tab&#9; line&#10; return&#13; end} at an address.
   */
  public Lines lines(ActivityAddress address) {
    return new Lines(client, address);
  }

  /**
   * The activity {@code  } of a callback token.
   */
  public Blank blank(String token) {
    return new Blank(client, client.openToken(token));
  }

  /**
   * The activity {@code  } at an address.
   */
  public Blank blank(ActivityAddress address) {
    return new Blank(client, address);
  }

  /**
   * The activity {@code $ignored&#42;&#47;Prefixed} of a callback token.
   */
  public Prefixed prefixed(String token) {
    return new Prefixed(client, client.openToken(token));
  }

  /**
   * The activity {@code $ignored&#42;&#47;Prefixed} at an address.
   */
  public Prefixed prefixed(ActivityAddress address) {
    return new Prefixed(client, address);
  }

  /**
   * A parked activity {@code ends &#42;&#47; a comment &#47;&#42; and begins one}. Thread-safe.
   */
  public static final class Comment extends ResultHandle<String> {
    Comment(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "ends */ a comment /* and begins one", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code &#92;u0022 and &#92;uuXYZ &#92;}. Thread-safe.
   */
  public static final class Escape extends ResultHandle<String> {
    Escape(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "\\u0022 and \\uuXYZ \\", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code "quoted" 'single' `back`}. Thread-safe.
   */
  public static final class Quotes extends ResultHandle<String> {
    Quotes(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "\"quoted\" 'single' `back`", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code $L $T $$ $[ $] $W $1L %s}. Thread-safe.
   */
  public static final class Dollars extends ResultHandle<String> {
    Dollars(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "$L $T $$ $[ $] $W $1L %s", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code größe 名前 🚀 é&#8232;}. Thread-safe.
   */
  public static final class Unicode extends ResultHandle<String> {
    Unicode(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "gr\u00f6\u00dfe \u540d\u524d \ud83d\ude80 \u00e9\u2028",
          Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code &#123;&#64;code x&#125; &#123;&#64;link y&#125; &#64;see &#60;b&#62; &#38;amp; &#125; &#123;}. Thread-safe.
   */
  public static final class Tags extends ResultHandle<String> {
    Tags(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "{@code x} {@link y} @see <b> &amp; } {", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code tab&#9; line&#10; return&#13; end}. Thread-safe.
   */
  public static final class Lines extends ResultHandle<String> {
    Lines(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "tab\t line\n return\r end", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code  }. Thread-safe.
   */
  public static final class Blank extends ResultHandle<String> {
    Blank(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, " ", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code $ignored&#42;&#47;Prefixed}. Thread-safe.
   */
  public static final class Prefixed extends ResultHandle<String> {
    Prefixed(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "$ignored*/Prefixed", Attempts.ANY);
    }
  }
}
