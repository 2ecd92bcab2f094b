"""Words for acts in English, as `strange_words` has them for offices and things."""

ACTS = """
sign: sign. signed signing signator | sign agre conclu seal ink. inked ratif initial entered co-sign
    autograph petition strik struck adopt enact clinch finali contract
approve: approv | agre accept pass. passed passes adopt back. backed endors ratif authori permit permission
    allow clear. cleared green-light nod. consent okay ok. vote voted favo support sanction licen grant
    prais laud commend applaud hail welcom endorse confirm sign signed let. bless accredit recogni rubber-stamp
repair: repaired repairing mended mends mending renovat refurbish | repair fix mend restor rebuil rebuilt
    maint service overhaul patch reconstruct renov refurb recondition improv put-right set-right moderni
    update
dismantle: dismantl | tear tore torn taken-apart take-apart break up. decommission scrap demolish demoli
    disassembl dissol remov shut pull
attack: attacked attacks assaulted assaults raided raids. | attack assault ambush invad invasion strik
    struck bomb shell. shelled shelling fire fired shoot shot offensive raid occup bombard hit. hits.
    hitting target war. war fight fought violen batter beat critici condemn denounc blast slam crackdown
    incursion storm killed kill assail militant terror stab torpedo sank advance blow blew explo gunm blitz
    aggress clash hostil
draft: drafted drafting | draft writ wrote prepar drew drawn-up draw author propos formulat conscript pick
    select
donate: donat | gift gave give given giving contribut grant bequeath present charit fund provid suppl hand
lend: lends lent lending. loaned | lend loan borrow credit mortgage
steal: stole stolen steals theft robbed robber | steal thief thiev rob burgl loot pilfer snatch took taken
    plunder heist smuggl swip embezzl hijack misappropriat pocket
invest: invested invests investing investment | invest fund money capital stake financ spend spent put buy
    bought pour sink sank inject commit shar
resign: resign stepped-down steps-down stepping-down | step stood-down quit leav left depart retire retir
    abdicat give-up gave-up given-up exit outgoing resignation vacat go. went gone relinquish bow
dismiss: sacked sacks dismissed-from. fired-from. was-fired were-fired | sack dismiss fir lay-off laid-off
    let-go oust remov terminat axe replac relieve
appoint: appoint | nam nomin choos chose chosen elect select pick install become became new. tap. tapped
    hire hired promot assign designat take-over succeed replac head position post role as. put made make
publish: publish | release relea issu print report articl book appear came-out come out. put-out unveil
    disclos journal edit newspaper magazin author writ wrote written post. posted paper post posts launch
    said news reveal
postpone: postpone postpones postponed delayed delays | postpon delay defer put-off put put-back push shelv
    reschedul adjourn suspend wait later late hold held stall slow moratorium setback until lag
cancel: cancelled canceled cancels cancelling abolish scrapped scraps revok repeal | cancel scrap call-off
    called-off calling off. drop withdr abandon end. ended ending annul rescind void terminat stop stopp
    elimin do-away done-away away halt axe wip write-off undo overturn lift remov strik struck suspend end
    discontinu get-rid
abandon: abandon | giv gave drop desert left leav withdr quit scrap relinquish forsak renounc shelv stop
    back-out out. cancel walk ditch away retreat surrend
renegotiate: renegotiat | renegot negotiat revis amend chang talk rework review bargain new-terms
veto: vetoed vetoes vetoing | veto block reject refus oppos
sue: sue. sued. sues. suing. lawsuit | sue. sued suing court suit. litig legal plaintiff claim claims action
    against-the complain charg trial accus judg
rescue: rescued rescues rescuing | rescu sav pull free. freed evacuat help aid bail surviv brought safe
    recover lift
release: released-from. freed. frees. freeing | releas free let-go liberat out-of bail parol liberty acquit
    discharg
kidnap: kidnap abduct hostage | seiz snatch captiv captur taken missing ransom held hold
negotiate: negotiated negotiates negotiating negotiations | negotiat talk discuss bargain mediat agre deal
    dialog haggl broker meet met summit parley conf accord treat diplom
celebrate: celebrat | festiv party parade mark commemorat anniversar honou honor jubil cheer ceremony welcom
    jubilee toast rejoic fete birthday holiday
mourn: mourn grieved grieving | griev griet funeral bury buri tribut condol loss death died dead sorrow
    lament vigil memor
strike: went-on-strike on-strike walked-out strikes. | strik struck walk stop-work stoppage picket
    industrial union protest attack bomb hit work
discover: discovered discovers discovery | discover find found unearth detect identif uncover spot reveal
    turn stumbl recogni learn saw seen notic came locat explor isolat see. observ first
invent: invents invention invented-the. invented-a. invented-by. | invent creat design develop devis patent
    pioneer first made make built found discover originat father conceive introduc engineer came
vaccinate: vaccinated vaccinates vaccination | vaccin inocul jab immun shot. shots. dose inject
promise: promised promises promising. pledged pledges vowed vows | promis pledg vow commit assur guarant
    undertak said shall should will would swor agre word. oath offer intend must going-to to-be
threaten: threatened threatens | threat warn menac danger risk would will vow imperil endanger jeopard face
    facing intimid ultimatum if. loom
demand: demanded demands demanding | demand ask call urg insist requir want seek sought request claim press
    need must order should wish petition appeal pressure plead ultimatum push say said clamo
admit: admitted admits admitting confessed confesses conceded concedes | admi confess conced acknowledg
    own-up owned recogni plead pled guilty accept grant agree said-he said reveal disclos hospital enter
    join accession let
accuse: accused accuses accusing | accus blam charg alleg claim suspect denounc indict against said guilty
    convict trial complain critici sue. suit tri condemn defend lawsuit face
reject: rejected rejects rejecting rejection | reject refus dismiss turn-down turned-down turned declin deni
    denied deny rebuff spurn oppos no. not. throw threw rul veto vote fail disagree block n't against
    without
ban: banned bans banning outlawed outlaws prohibited prohibits | ban. bann prohib forbid forbad outlaw bar.
    barr illegal block embargo suspend not-allow not-be halt sanction exclu prevent restrict moratorium stop
    boycott law unlawful censor off-limits
finance: financed finances financing funded funds. funding | financ fund pay paid money bankroll sponsor
    invest back. backed support cost grant budget million billion dollar donat suppl loan subsid euro aid
    capital spend spent contribut provid rais fee tax
train: trained. trains. training. | train teach taught educat coach instruct prepar drill course academy
    school learn rail practis exercis skill camp
inspect: inspect | check examin look review audit visit monitor test survey verif investigat control search
visit: visited visits visiting | visit travel tour trip went go. goes gone going come came call. called meet
    met arriv flew fly land stay stop journey guest inspect attend see. saw seen been
withdraw: withdrew withdraws withdrawn withdrawal pulled-out pulls-out | withdr pull pulls leav left remov
    retreat quit retract recall take-back took-back taken-back evacuat exit abandon drop back-out pull-out
    return home revok exodus cancel
extend: extended extends extension | extend expan prolong longer lengthen renew more. widen stretch continu
    further add. added reach run. another until increas enlarg broaden last. additional
warn: warned warns warning | warn caution alert threat danger risk said advis fear urg concern signal
    predict may could says say tell told might worr alarm
close: closed-down shut-down closed-the. closes-the. shuts-down closure | clos shut seal end ended stop
    suspend block cease wind wound bankrupt fold liquidat barricad halt
cut: cut-its. cuts-its. lowered-its. lowers-its. reduced-its. reduces-its. | cut. cuts cutting reduc lower
    slash fall fell drop decreas declin trim less. fewer shrink shrank down shed halv curb eas scale
remove: removed removes removing removal | remov tak taken took rid. clean clear eras delet extract pull
    drop dismiss oust eliminat strip lift wip dispos cut off. out. away evict purg withdr without free
    displac dislodg
negotiated-deal: agreed-on. agreed-a. reached-a-deal reached-an-agreement struck-a-deal | agree deal accord
    treat pact settle compromis conclu sign. signed consensus contract understanding adopt truce armistice
lease: leased leases leasing rents. rented renting | leas rent hire hired let. tenan charter
offer: offered offers | offer propos bid tender present suggest volunt invit give. giving gave provid
    available extend willing ready hint prepared would
obey: violated violates violating breached breaches infringed infringes | violat breach break broke infring
    illegal unlawful flout against contraven defi transgress offen not-comply non-compli disregard ignor
    disobey trespass cross. contrary sanction wrong trample
apply: applied-for. applies-for. asked-to-join | appl ask request candida seek sought bid submit want join
    member
oppose: opposed opposes opposing opposition-to. | oppos against reject resist object protest refus disagree
    anti critici disapprov contest fight fought n't not. no. block dissent rival enem contrary counter
    condemn denounc
support: supported-the. supports-the. supporting-the. backed backs-the. | support back. backs backing for.
    favo endors aid. aided help assist agree approv behind champion advocat defend defen praise uphold
    welcom side sided stand
free-of-charge: free-of-charge for-free. gratis | free. freely without-charg no-cost no-charge costless
    complimentary donat gift
prove: proved proves proven proof-of. | prov proof evidence show demonstrat confirm establish verif turn
    found finding convict conclu reveal indicat certain
question: questioned questions-the. interrogat | question ask query quiz doubt grill interview hearing heard
    investigat challeng examin
give: gave-away gives-away presented-with | giv gave gift donat present hand award grant free
insult: insult mocked mocks ridicul | mock offen abus slur critici denounc derid call name disparag taunt
    curs attack laugh joke satir scorn jeer lampoon contempt
"""
