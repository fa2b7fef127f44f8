package conformance.worker;

import conformance.contract.SigningRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One signature that is waited for.
 *
 * @param request what is to be signed
 * @param timeLimit how long the wait may take, or null for any time
 * @param runs in how many further runs of the workflow it is waited for
 */
public record SigningPlan(SigningRequest request, @Nullable Duration timeLimit, int runs) {}
