package dev.asyncactivity.http;

import dev.asyncactivity.ActivityAddress.OfToken;
import org.jspecify.annotations.Nullable;

/**
 * Says who may do what, for all routes but webhooks: the one place for a rule such as that nobody
 * approves their own expenses. Asked after the token was opened. Thread-safe.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface Authorizer {

  /**
   * Whether somebody may do something.
   *
   * @param caller who has logged in, or null for nobody
   * @param method the method of the activity
   * @param address the activity, as the token has it
   * @param action what is wanted
   * @return the decision
   */
  Authorization authorize(
      @Nullable Caller caller, ContractMethod method, OfToken address, Action action);
}
