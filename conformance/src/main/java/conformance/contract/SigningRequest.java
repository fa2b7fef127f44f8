package conformance.contract;

/**
 * What is to be signed.
 *
 * @param workflowId the workflow that waits
 * @param handOffMillis how long a hand-off takes after the token is out
 */
public record SigningRequest(String workflowId, long handOffMillis) {}
