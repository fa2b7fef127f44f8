package signing;

/** What brings callback tokens to machines and people: an e-mail, a queue, a letter. */
public interface Post {
  void send(String what, String token);
}
