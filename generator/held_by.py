"""What each kind of assertion is held by, for readers. What has no rule, only a reader can hold."""

from collections.abc import Mapping

from generator.model.asserts import Asserts

HELD_BY: Mapping[Asserts, tuple[str, ...]] = {
    asserts: tuple(codes.split())
    for asserts, codes in {
        Asserts.WORDS: """
            Q001 Q002 Q003 Q004 Q005 Q006 Q007 Q008 Q009 Q010 Q012 Q013 Q014 Q015 Q016 Q017 Q018 Q019 Q020 Q021 Q022
            Q023 Q024 Q025 Q026 P005
            """,
        Asserts.PHRASE: "E005",
        Asserts.ABSENT: "C005 C010",
        Asserts.INSERTED: "Q027 Q028 Q029",
        Asserts.TRANSLATED: "Q040 Q041 Q042",
        Asserts.TOLD: """
            C001 C004 C006 C008 N010 E001 E002 E003 E004 E007 E010 M001 M002 M003 M004 M005 M006 M007 M008 M010 M011
            M012 M013 M014 V001
            """,
        Asserts.OFFICE: "C001 C006 C009 N010 E001 E002 E003 E004 E007 E010 M001 M002 M003 M004 M005 M010 M011 M012",
        Asserts.PRINTED: "B001 B002 B003 B004 B005 B006 B013 B014 B017",
        Asserts.DATE: "T001 T002 T003 T004 T006 T007 T008 F004 N014",
        Asserts.NAME: "B007 B008 B009 B010 B019 M010 M011 Q031",
        Asserts.QUANTITY: "N001 N002 N003 N004 N005 N006 N007 N008 N009 N011 N012 N013 C006 M010",
        Asserts.REASONING: "C001 C006 N010 E001 E002 E010 M003 M004 M010 M011 M012 T011 V001",
        Asserts.FORMER: "K001",
        Asserts.DONE: "T006 T010",
        Asserts.JUDGEMENT: "B015 B020 D008 F003 F005 F006 M009 N015",
        Asserts.LABEL: "C001 C006 N010 E001 E002 E003 E004 E007 B016 E010 E011 E012 M009 M010 M011 M012",
        Asserts.REFERENCE: "R001 R002 C003 E006 F006 M006 M009 Q009 Q011",
    }.items()
}
