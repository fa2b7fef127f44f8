package orders;

import jakarta.inject.Singleton;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

@Singleton
public class Mail {
  private final BlockingQueue<String> tokens = new LinkedBlockingQueue<>();

  void send(String orderId, String token) {
    tokens.add(token);
  }

  String nextToken() throws InterruptedException {
    return tokens.take();
  }
}
