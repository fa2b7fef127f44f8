public record Decision(boolean approved) {}
