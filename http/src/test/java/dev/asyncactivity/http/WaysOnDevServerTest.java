package dev.asyncactivity.http;

import dev.asyncactivity.http.support.ReviewServer;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** On the dev server that {@code startLocal} starts: {@code -Dtemporal.cli=PATH}. */
@EnabledIfSystemProperty(named = "temporal.cli", matches = ".+")
class WaysOnDevServerTest extends WaysOnServer {
  @Override
  ReviewServer startServer() {
    return ReviewServer.local();
  }

  @Override
  boolean isReal() {
    return true;
  }
}
