package dev.asyncactivity.internal.waiting;

import dev.asyncactivity.WaitTicket;
import io.temporal.activity.ActivityOptions;
import io.temporal.workflow.Promise;
import io.temporal.workflow.Workflow;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The activities around a wait.
 *
 * @param activityType the activity type that their names are made from
 * @param arguments the method's
 * @param options how they run
 * @param withdraws whether the outside is told when the workflow no longer waits
 */
record HandOff(
    String activityType, @Nullable Object[] arguments, ActivityOptions options, boolean withdraws) {

  Promise<Void> start(Wait wait) {
    return execute(WaitNames.handOff(activityType), wait);
  }

  Promise<Void> withdraw(Wait wait) {
    return execute(WaitNames.withdraw(activityType), wait);
  }

  private Promise<Void> execute(String type, Wait wait) {
    @Nullable Object[] all = Arrays.copyOf(arguments, arguments.length + 1);
    all[arguments.length] = new WaitTicket(wait.id(), wait.attempt());
    return Workflow.newUntypedActivityStub(options).executeAsync(type, Void.class, all);
  }
}
