package marked;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

final class WaitingActivitiesImpl extends WaitingActivitiesImplBase {
  @Override
  protected Reference charge(String order, WaitingActivitiesCompleter.Charge pending) {
    return new Reference(order);
  }

  @Override
  protected Optional<String> pollCharge(String order, Reference reference) {
    return Optional.of(reference.id());
  }

  @Override
  protected void find(@Nullable String order, WaitingActivitiesCompleter.Find pending) {}

  @Override
  protected Optional<String> pollFind(@Nullable String order) {
    return Optional.ofNullable(order);
  }

  @Override
  protected int amount(String order, WaitingActivitiesCompleter.Amount pending) {
    return 1;
  }

  @Override
  protected Optional<Long> pollAmount(String order, int reference) {
    return Optional.of((long) reference);
  }

  @Override
  protected void settle(String order, WaitingActivitiesCompleter.Settle pending) {}

  @Override
  protected boolean pollSettle(String order) {
    return true;
  }

  @Override
  protected Reference refund(String order, WaitingActivitiesCompleter.Refund pending) {
    return new Reference(order);
  }

  @Override
  protected boolean pollRefund(String order, Reference reference) {
    return reference.id().equals(order);
  }

  @Override
  protected void approve(String order, WaitingActivitiesCompleter.Approve pending) {
    pending.previousHandOff();
  }
}
