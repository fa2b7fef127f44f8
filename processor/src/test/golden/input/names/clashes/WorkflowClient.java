package names.clashes;

public record WorkflowClient(String value) {}
