package dev.asyncactivity.http;

import dev.asyncactivity.http.support.ReviewServer;

class WaysInMemoryTest extends WaysOnServer {
  @Override
  ReviewServer startServer() {
    return ReviewServer.inMemory();
  }

  @Override
  boolean isReal() {
    return false;
  }
}
