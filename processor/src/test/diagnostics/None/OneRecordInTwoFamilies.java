package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface OneRecordInTwoFamilies {
  @AsyncActivity(failure = ByOrder.class)
  String approveOrder(String id);

  @AsyncActivity(failure = ByInvoice.class)
  String approveInvoice(String id);

  sealed interface ByOrder permits TooMuch {}

  sealed interface ByInvoice permits TooMuch {}

  record TooMuch(int limit) implements ByOrder, ByInvoice {}
}
