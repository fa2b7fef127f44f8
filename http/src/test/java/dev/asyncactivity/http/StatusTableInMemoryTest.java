package dev.asyncactivity.http;

import dev.asyncactivity.http.support.ReviewServer;

class StatusTableInMemoryTest extends StatusTable {
  @Override
  ReviewServer startServer() {
    return ReviewServer.inMemory();
  }
}
