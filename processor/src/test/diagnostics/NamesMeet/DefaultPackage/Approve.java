public record Approve(boolean approved) {}
