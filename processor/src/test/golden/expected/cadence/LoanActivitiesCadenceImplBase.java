package cadence;

import dev.asyncactivity.cadence.CadenceActivityClient;
import dev.asyncactivity.cadence.internal.worker.CadenceParkingActivities;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The base of the worker's implementation of {@link LoanActivities}.
 * Cadence calls the final methods. Each parks its activity, and calls the hand-off of the
 * same name, whose last parameter is the handle. If that throws, the attempt fails.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public abstract class LoanActivitiesCadenceImplBase extends CadenceParkingActivities
      implements LoanActivities {
  /** Parks with the worker's own service and plain callback tokens. */
  protected LoanActivitiesCadenceImplBase() {
  }

  /** Parks with the given client, whose codec makes the callback tokens. */
  protected LoanActivitiesCadenceImplBase(CadenceActivityClient client) {
    super(client);
  }

  @Override
  public final LoanActivities.Loan grant(String customer, int amount) {
    return asyncActivityParking().park((client, address) ->
        this.grant(customer, amount, new LoanActivitiesCadenceCompleter.Grant(client, address)));
  }

  /**
   * Hands the {@code LoanActivities::grant} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void grant(String customer, int amount,
      LoanActivitiesCadenceCompleter.Grant pending) throws Exception;

  @Override
  public final int count(List<String> names) {
    asyncActivityParking().park((client, address) ->
        this.count(names, new LoanActivitiesCadenceCompleter.Count(client, address)));
    return 0;
  }

  /**
   * Hands the {@code LoanActivities::count} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void count(List<String> names, LoanActivitiesCadenceCompleter.Count pending)
      throws Exception;

  @Override
  public final void book(LoanActivities.Loan loan) {
    asyncActivityParking().park((client, address) ->
        this.book(loan, new LoanActivitiesCadenceCompleter.Book(client, address)));
  }

  /** Hands the {@code book-it} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void book(LoanActivities.Loan loan,
      LoanActivitiesCadenceCompleter.Book pending) throws Exception;
}
