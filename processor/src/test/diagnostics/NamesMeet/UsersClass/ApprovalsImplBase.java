package cases;

abstract class ApprovalsImplBase implements Approvals {}
