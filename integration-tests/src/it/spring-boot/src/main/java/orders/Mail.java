package orders;

public interface Mail {
  void send(String orderId);
}
