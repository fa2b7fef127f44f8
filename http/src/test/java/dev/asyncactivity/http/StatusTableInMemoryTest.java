package dev.asyncactivity.http;

import dev.asyncactivity.http.support.ReviewServer;
import reviews.ReviewWorkflow.Plan;

class StatusTableInMemoryTest extends StatusTable {
  @Override
  ReviewServer startServer() {
    return ReviewServer.inMemory();
  }

  @Override
  String tokenOfNoWorkflow() {
    try (ReviewServer other = ReviewServer.inMemory()) {
      return other.start(Plan.of("review")).token();
    }
  }
}
