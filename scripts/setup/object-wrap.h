// Included before everything else when better-sqlite3 12 is compiled (see driver.mjs).
//
// From Node 24.19 on, the header's ObjectWrap registers a hook when an object is made and removes it when the object
// is collected. Removing it aborts the whole process when the collection happens while no JavaScript runs
// (nodejs/node#65446), which is soon for a server that prepares statements. Without the hooks the class is what it
// was in every Node before, and what better-sqlite3 12 was written for.
#include <node.h>
#define AddEnvironmentCleanupHook(...) ((void)0)
#define RemoveEnvironmentCleanupHook(...) ((void)0)
#include <node_object_wrap.h>
#undef AddEnvironmentCleanupHook
#undef RemoveEnvironmentCleanupHook
