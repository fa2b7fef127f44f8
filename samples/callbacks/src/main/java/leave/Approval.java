package leave;

public record Approval(String by) {}
