package reviews;

import java.util.function.Consumer;

public final class ReviewActivitiesImpl extends ReviewActivitiesImplBase {
  private final Consumer<ReviewActivitiesCompleter.Review> handOff;

  public ReviewActivitiesImpl(Consumer<ReviewActivitiesCompleter.Review> handOff) {
    this.handOff = handOff;
  }

  @Override
  protected void review(String document, ReviewActivitiesCompleter.Review pending) {
    handOff.accept(pending);
  }
}
