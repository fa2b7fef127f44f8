package callbacktoken

import (
	"encoding/hex"
	"encoding/json"
	"os"
	"testing"
)

type vector struct {
	Name, Token, Refused, Keys, TaskToken, Namespace, WorkflowID, RunID, ActivityID, ActivityType, WaitID string
	Attempt                                                                                               int
}

// The path of docs/callback-token-vectors.json is in CALLBACK_TOKEN_VECTORS.
func TestOpensOrRefusesEachVector(t *testing.T) {
	file, err := os.ReadFile(os.Getenv("CALLBACK_TOKEN_VECTORS"))
	if err != nil {
		t.Fatal(err)
	}
	var vectors []vector
	if err := json.Unmarshal(file, &vectors); err != nil {
		t.Fatal(err)
	}
	plain := 0
	for _, v := range vectors {
		if v.Keys != "" { // A sealed token, or one for a party that wants a sealed one.
			continue
		}
		plain++
		t.Run(v.Name, func(t *testing.T) { check(t, v) })
	}
	if plain < 20 {
		t.Errorf("only %d vectors", plain)
	}
}

func check(t *testing.T, v vector) {
	activity, err := Open(v.Token)
	if v.WaitID != "" { // Of version 2, which Open does not open.
		if err != errVersion {
			t.Errorf("got %+v, %v", activity, err)
		}
		return
	}
	switch v.Refused {
	case "OTHER_NAMESPACE": // Opened, it names its own: whether that is the expected one is for the caller to say.
		if err != nil || activity.Namespace == v.Namespace {
			t.Errorf("got %+v, %v", activity, err)
		}
	case "":
		if err != nil {
			t.Fatal(err)
		}
		got := vector{v.Name, v.Token, "", "", hex.EncodeToString(activity.TaskToken), activity.Namespace, activity.WorkflowID,
			activity.RunID, activity.ActivityID, activity.ActivityType, "", activity.Attempt}
		if got != v {
			t.Errorf("got %+v, want %+v", got, v)
		}
	default:
		if err == nil {
			t.Errorf("got %+v, want a refusal", activity)
		}
	}
}
