package cases;

import com.google.protobuf.AbstractMessage;

public abstract class OrderMessage extends AbstractMessage implements OrderMessageOrBuilder {}
