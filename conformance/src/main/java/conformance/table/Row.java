package conformance.table;

import conformance.server.ServerKind;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One case: a call on an address in a situation, and what is to come of it, "outcome → what the
 * workflow sees". The same on every server, but for declared deviations.
 */
public final class Row {
  /** What comes of a row that needs a call that the server does not have. */
  public static final String NO_SUCH_CALL = "the server has no such call";

  private static final Logger LOGGER = LoggerFactory.getLogger(Row.class);

  private final String situation;
  private final String call;
  private final String address;
  private final String expected;
  private final Play play;
  private final Map<ServerKind, Deviation> deviations = new EnumMap<>(ServerKind.class);
  private boolean killsServer;

  /** Plays the case. */
  @FunctionalInterface
  interface Play {
    /** Returns what came of it. */
    String in(Scene scene) throws Exception;
  }

  /**
   * What a server does otherwise, and why.
   *
   * @param expected what comes of the row there
   * @param reason why
   */
  public record Deviation(String expected, String reason) {}

  Row(String situation, String call, String address, String expected, Play play) {
    this.situation = situation;
    this.call = call;
    this.address = address;
    this.expected = expected;
    this.play = play;
  }

  /** Declares that a server deviates. */
  Row except(ServerKind kind, String otherwise, String reason) {
    deviations.put(kind, new Deviation(otherwise, reason));
    return this;
  }

  /** Declares that the row kills its server, so that it needs one of its own. */
  Row killingServer() {
    killsServer = true;
    return this;
  }

  public boolean killsServer() {
    return killsServer;
  }

  public String situation() {
    return situation;
  }

  public String call() {
    return call;
  }

  public String address() {
    return address;
  }

  /** What is to come of it where no deviation is declared. */
  public String expected() {
    return expected;
  }

  /** What the server does otherwise; empty if it does not. */
  public Optional<Deviation> deviation(ServerKind kind) {
    return Optional.ofNullable(deviations.get(kind));
  }

  /** What is to come of it on a server. */
  public String expected(ServerKind kind) {
    return deviation(kind).map(Deviation::expected).orElse(expected);
  }

  /** Plays the row on a site, and tells what came of it. */
  String observe(Site site) throws Exception {
    try (Scene scene = new Scene(site)) {
      return play.in(scene);
    } catch (RuntimeException e) {
      if (Words.isUnsupported(e)) {
        return NO_SUCH_CALL;
      }
      throw e;
    }
  }

  static Logger logger() {
    return LOGGER;
  }

  @Override
  public String toString() {
    return situation + ": " + call + ", by " + address;
  }
}
