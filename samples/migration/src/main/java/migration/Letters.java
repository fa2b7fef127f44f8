package migration;

/** How the outside is asked: the same on both platforms. */
@FunctionalInterface
public interface Letters {

  /**
   * Asks for a loan.
   *
   * @param customer who wants it
   * @param token what the answer must come with
   */
  void send(String customer, String token);
}
