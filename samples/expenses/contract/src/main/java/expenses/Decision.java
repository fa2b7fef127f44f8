package expenses;

/** The approver's yes. A no is an {@link ApprovalFailure.Rejected}. */
public record Decision(String by, String note) {}
